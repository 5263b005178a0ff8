import './design/base.css'
